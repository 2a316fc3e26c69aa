import { UserError } from '../core/errors.js';

/** A file of the host is written as `NAME.service.NAME.new`, and a file's name has 255 bytes at most. */
const maxLength = 100;

/**
 * A name that both runc and systemd take: runc allows `+` and systemd does not, systemd `:` and runc does not.
 * Sources: systemd.unit(5); libcontainer/factory_linux.go of runc
 * @throws UserError that says which names are possible
 */
export function checkedUnitName(name: string): string {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name)) {
    throw new UserError(
      `A service cannot be called "${name}"; choose a name of letters, digits and any of "_.-" that starts with a letter, a digit or "_".`,
    );
  }
  if (name.length > maxLength) {
    throw new UserError(
      `A service cannot be called "${name}": the name has more than ${maxLength} characters; choose a shorter one.`,
    );
  }
  return name;
}
