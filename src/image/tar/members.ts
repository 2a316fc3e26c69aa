import { messageOf, UserError } from '../../core/errors.js';
import { limits, OverLimit } from '../../core/limits.js';
import { Extensions } from './extensions.js';
import { blockSize, decodeHeader, type Header } from './header.js';
import type { Member } from './member.js';
import { type Source, windowed } from './source.js';

/** Maximum bytes of the PAX records or the long name before a member. */
const maxExtension = 1024 * 1024;

/**
 * The entries that an image may still have, over all its layers: headers, and parent folders. Without a limit, a
 * few kilobytes of hostile input would keep a reader busy for hours and fill the memory.
 */
export interface Budget {
  left: number;
  /** Steps from folder to folder: one name can lead through forty links of a thousand folders each. */
  steps: number;
  /** The first path that is not UTF-8, if there is one. */
  misnamed?: string;
}

export function newBudget(): Budget {
  return { left: limits.imageEntries.max, steps: limits.imageSteps.max };
}

/** @throws OverLimit if nothing is left. */
export function spend(budget: Budget, amount = 1): void {
  budget.left -= amount;
  if (budget.left < 0) throw new OverLimit(limits.imageEntries);
}

/** @throws OverLimit if no step is left. */
export function step(budget: Budget): void {
  budget.steps -= 1;
  if (budget.steps < 0) throw new OverLimit(limits.imageSteps);
}

/**
 * The members of a tar in order. Only headers are read; contents are skipped.
 * GNU long names, PAX headers, base-256 numbers and sparse files are supported.
 * @throws UserError with the position if the tar is cut off or damaged.
 */
export function* members(source: Source, budget: Budget): Generator<Member> {
  const walk = new Walk(source, budget);
  while (walk.position < source.size) {
    const at = walk.position;
    const step = attempt(source, at, () => walk.step());
    if (step === 'end') return;
    if (step !== undefined) yield step;
  }
}

/** Adds the name and the position to an error in a tar. */
function attempt<T>({ name }: Source, position: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof OverLimit) throw new UserError(error.limit.message(name));
    const verdict = position === 0 ? 'not a tar' : 'damaged';
    throw new UserError(`${name} is ${verdict}: ${messageOf(error)}, at byte ${position}.`);
  }
}

class Walk {
  /** Offset of the next header. */
  position = 0;
  private readonly read: (offset: number, length: number) => Buffer;
  private readonly extensions = new Extensions();

  constructor(
    private readonly source: Source,
    private readonly budget: Budget,
  ) {
    this.read = windowed(source);
  }

  /**
   * Reads one header and its data.
   * @returns its member; undefined for a header that extends the next one or applies to the whole tar.
   * @throws Error that says what is wrong, without the location.
   */
  step(): Member | 'end' | undefined {
    if (this.position + blockSize > this.source.size) throw new Error('it ends in the middle of a header');
    const header = decodeHeader(this.read(this.position, blockSize));
    if (header === undefined) return 'end';
    this.position += blockSize;
    if (Extensions.takes(header.flag)) {
      this.extend(header);
      return undefined;
    }
    spend(this.budget);
    if (header.sparse?.continued) this.skipSparseMap();
    const { member, stored } = this.extensions.apply(header, this.position);
    if (this.position + stored > this.source.size) {
      throw new Error(`it ends in the middle of "${member.path.join('/')}" (${stored} bytes)`);
    }
    this.position += padded(stored);
    return header.flag === volumeLabel ? undefined : member;
  }

  private extend({ flag, size }: Header): void {
    // Checked first, because the name is read into memory.
    spend(this.budget, Math.ceil(size / 256) + 1);
    if (size > maxExtension) throw new Error(`a long name of ${size} bytes`);
    const content = this.read(this.position, size);
    if (content.length < size) throw new Error('it ends in the middle of a long name');
    this.extensions.add(flag, content);
    this.position += padded(size);
  }

  /** Each block of an old GNU map says whether one more follows. */
  private skipSparseMap(): void {
    let block: Buffer;
    do {
      block = this.read(this.position, blockSize);
      this.position += blockSize;
    } while (block[504] === 1);
  }
}

/** GNU's volume label, which is not a file. */
const volumeLabel = 'V';

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}
