import { endpoint } from '@/lib/api/endpoint';
import { searchMessages } from '@/lib/domain/search/queries';
import { searchAnswer, searchInput, searchSuggestions, suggestionsInput } from '@/lib/domain/search/schema';
import { suggestSearch } from '@/lib/domain/search/suggestions';

const tag = 'Messages';
const person = { tag, access: 'person' as const };

export const searchEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/search',
  summary: 'Find messages, newest first',
  input: searchInput,
  output: searchAnswer,
  status: 200,
  limit: 'message.search',
  run: searchMessages,
});

export const searchSuggestionsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/search/suggestions',
  summary: 'People, labels and folders that a search may name',
  input: suggestionsInput,
  output: searchSuggestions,
  status: 200,
  limit: 'message.search-suggestions',
  run: suggestSearch,
});
