/** A name in the middle of a Chinese sentence: a blank stands where Latin letters or digits would touch it. */
export const apart = (name: string): string =>
  name.replace(/^(?=[\p{Script=Latin}\d])/u, ' ').replace(/(?<=[\p{Script=Latin}\d])$/u, ' ');
