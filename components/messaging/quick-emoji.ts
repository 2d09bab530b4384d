/** The six that are always at hand: agreement, care, thanks, comfort, joy, sadness. */
export const quickEmoji = [
  { emoji: '👍', name: 'thumbsUp' },
  { emoji: '❤️', name: 'heart' },
  { emoji: '🙏', name: 'thanks' },
  { emoji: '🤗', name: 'hug' },
  { emoji: '😊', name: 'smile' },
  { emoji: '😢', name: 'sad' },
] as const;
