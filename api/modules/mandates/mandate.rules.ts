/** How many mandates may run on one matter: a row has room for few keys. */
export const mostMandates = 3;
