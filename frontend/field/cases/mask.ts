/** A telephone number as strangers may see it over one's shoulder: 138****1111. A short one shows only its end. */
export function masked(phone: string): string {
  const bare = phone.replace(/[\s-]/g, '');
  const isLong = bare.length >= 11;
  return `${isLong ? bare.slice(0, 3) : ''}****${bare.slice(isLong ? -4 : -Math.ceil(bare.length / 4))}`;
}
