// What the modes are called on their buttons, and one line each.
export const modes = {
  labels: { light: 'Light', nostalgic: 'Nostalgic', emotional: 'Heart to heart', guide: 'Towards goodbye' },
  describe: {
    light: 'an ordinary day: small talk and jokes',
    nostalgic: 'the early days, and things you did together',
    emotional: 'a late talk about what you both felt',
    guide: 'a calm talk that looks at all of it, and leads towards an end',
  },
};
