import { createContext, useContext } from 'react';
import type { Me, Role } from '../api/types';

export const Person = createContext<Me>({ name: '', roles: [] });

/** True when the signed-in person has any of the roles. The server decides again at each request. */
export function useMay(...roles: Role[]): boolean {
  const me = useContext(Person);
  return roles.some((role) => me.roles.includes(role));
}
