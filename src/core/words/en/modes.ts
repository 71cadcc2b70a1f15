// What the modes are called on their buttons, and one line each.
export const modes = {
  labels: { light: 'Light', nostalgic: 'Nostalgic', emotional: 'Heart to heart', guide: 'About it, with me' },
  describe: {
    light: 'an ordinary day: small talk and jokes',
    nostalgic: 'looking back: the early days, and now and then a hard one',
    emotional: 'what was never said: you speak, the voice mostly listens',
    guide: 'I tell what the record shows, from both sides; the voice is silent',
  },
};
