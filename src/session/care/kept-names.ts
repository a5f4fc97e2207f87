/** Under this name a device keeps what is fine in which draft. */
export const FINE_HERE = 'fine-here';
