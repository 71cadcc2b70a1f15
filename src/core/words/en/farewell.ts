export const farewell = {};
