/** "1st", "2nd", "3rd", "11th", "22nd". */
export function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  const ending = (!isTeen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th';
  return `${number}${ending}`;
}
