import auth from './auth.json';
import common from './common.json';
import help from './help.json';
import shell from './shell.json';

/** All English texts, one file a namespace: add the file, import it here, name it in the object. */
export const en = { auth, common, help, shell };
