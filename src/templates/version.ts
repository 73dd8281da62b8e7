/** Version of this copy of the library; two copies on one page compare theirs. */
export const version = '0.1.0';
