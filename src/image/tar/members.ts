import { messageOf, UserError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import { Extensions } from './extensions.js';
import { blockSize, decodeHeader, type Header } from './header.js';
import type { Member } from './member.js';
import { type Source, windowed } from './source.js';

/** Bytes of the PAX records or the long name before a member. */
const maxExtension = 1024 * 1024;

/**
 * How much more an image may hold, over all its layers: headers, and folders on the way to them. Without an end, a
 * few kilobytes of hostile input would keep a reader busy for hours and fill the memory.
 */
export interface Budget {
  left: number;
  /** A path whose name is not UTF-8, once there is one. */
  misnamed?: string;
}

export function newBudget(): Budget {
  return { left: limits.imageEntries.max };
}

/** @throws Error if nothing is left. */
export function spend(budget: Budget, amount = 1): void {
  budget.left -= amount;
  if (budget.left < 0)
    throw new Error(`more than ${limits.imageEntries.max} files and folders, more than an image can have`);
}

/**
 * The members of a tar in their order, by going from header to header: contents are skipped, never read.
 * GNU long names, PAX headers, base-256 numbers and sparse files are understood.
 * @throws UserError where the tar is cut off or damaged, with the position.
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

/** Says where in a tar something is wrong. */
function attempt<T>({ name }: Source, position: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const verdict = position === 0 ? 'no tar' : 'damaged';
    throw new UserError(`${name} is ${verdict}: ${messageOf(error)}, at byte ${position}.`);
  }
}

class Walk {
  /** Of the next header. */
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
   * Takes one header with what belongs to it.
   * @returns its member; none for a header that speaks of the next one or of the whole tar.
   * @throws Error that says what is wrong, without a place.
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
    // A long name costs memory by its length.
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

/** GNU's name for a whole tar: no file. */
const volumeLabel = 'V';

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}
