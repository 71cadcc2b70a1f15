// Libheif as WebAssembly: the planes of a HEIC, as they are coded. Whoever made it may mean harm: the decoder has no more memory
// than a large photo takes, and no way out of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import createLibheif from 'libheif-js/libheif-wasm/libheif.js';
import type { Turn } from './heic-process.ts';

// what is used of it: Node has it, and its types leave it to those of browsers
declare global {
  namespace WebAssembly {
    type Imports = object;
    class Module {
      constructor(bytes: Uint8Array);
    }
    class Instance {
      constructor(module: Module, imports: Imports);
      readonly exports: Readonly<Record<string, unknown>>;
    }
    class Memory {
      readonly buffer: ArrayBuffer;
      grow(pages: number): number;
    }
  }
}

/** One byte a pixel. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** Bytes from one line to the next. */
  readonly stride: number;
  /** Libheif's own memory, which nothing changes any more. */
  readonly data: Buffer;
}

export interface Coded {
  /** Of light, and of two colours, which are half as wide and half as high. */
  readonly planes: readonly [Plane, Plane, Plane];
  /** As ITU-T H.273 counts them. */
  readonly matrix: number;
  readonly fullRange: boolean;
  readonly turns: readonly Turn[];
}

type Pointer = number;

/** What is used of libheif. What can fail writes its outcome to `outcome`: zero where it went well. */
interface Libheif {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(bytes: number): Pointer;
  _heif_context_alloc(): Pointer;
  _heif_decoding_options_alloc(): Pointer;
  _heif_image_handle_get_item_id(handle: Pointer): number;
  /** How many there are, and their numbers at `list`. */
  _heif_item_get_transformation_properties(context: Pointer, item: number, list: Pointer, most: number): number;
  /** -1 where the property is another one. */
  _heif_item_get_property_transform_rotation_ccw(context: Pointer, item: number, property: number): number;
  _heif_item_get_property_transform_mirror(context: Pointer, item: number, property: number): number;
  _heif_context_read_from_memory_without_copy(
    outcome: Pointer,
    context: Pointer,
    bytes: Pointer,
    length: number,
    options: Pointer,
  ): void;
  _heif_context_get_primary_image_handle(outcome: Pointer, context: Pointer, handle: Pointer): void;
  _heif_decode_image(
    outcome: Pointer,
    handle: Pointer,
    image: Pointer,
    colours: number,
    chroma: number,
    options: Pointer,
  ): void;
  _heif_image_get_nclx_color_profile(outcome: Pointer, image: Pointer, profile: Pointer): void;
  _heif_image_get_bits_per_pixel_range(image: Pointer, channel: number): number;
  _heif_image_get_width(image: Pointer, channel: number): number;
  _heif_image_get_height(image: Pointer, channel: number): number;
  _heif_image_get_plane_readonly(image: Pointer, channel: number, stride: Pointer): Pointer;
}

/** As libheif counts them. */
const YCBCR = 0;
const HALVED = 1;
const CHANNELS = [0, 1, 2] as const;

/** Where in the options stands whether the planes are left as they are coded. */
const AS_IT_IS = 1;
const MOST_TURNS = 8;

/** Of a profile of colours: where its matrix stands, and whether all values are used. */
const PROFILE = { matrix: 12, fullRange: 16 };
/** Of a photo that says nothing: what phones write. */
const USUAL = { matrix: 6, fullRange: true };

/** undefined where libheif can not read it, it takes too much memory, or its planes are none of eight bits. May throw, too. */
export function codedIn(bytes: Buffer): Coded | undefined {
  const lib = startLibheif();
  const word = (at: Pointer): number => Buffer.from(lib.HEAPU8.buffer).readInt32LE(at);
  const outcome = lib._malloc(12);
  const place = lib._malloc(4);
  const went = (call: () => void): boolean => {
    call();
    return word(outcome) === 0;
  };
  const file = lib._malloc(bytes.length);
  const context = lib._heif_context_alloc();
  if (outcome === 0 || place === 0 || file === 0) return undefined;
  lib.HEAPU8.set(bytes, file);
  const { length } = bytes;
  if (!went(() => lib._heif_context_read_from_memory_without_copy(outcome, context, file, length, 0))) return undefined;
  if (!went(() => lib._heif_context_get_primary_image_handle(outcome, context, place))) return undefined;
  const handle = word(place);
  const options = lib._heif_decoding_options_alloc();
  if (options === 0) return undefined;
  lib.HEAPU8[options + AS_IT_IS] = 1; // turned, it would stand in memory twice
  if (!went(() => lib._heif_decode_image(outcome, handle, place, YCBCR, HALVED, options))) return undefined;
  const image = word(place);
  const turns = turnsOf(lib, context, handle);
  if (CHANNELS.some((channel) => lib._heif_image_get_bits_per_pixel_range(image, channel) !== 8)) return undefined;
  const [light, blue, red] = CHANNELS.map((channel): Plane => {
    const start = lib._heif_image_get_plane_readonly(image, channel, place);
    const [width, height] = [lib._heif_image_get_width(image, channel), lib._heif_image_get_height(image, channel)];
    const stride = word(place);
    return { width, height, stride, data: Buffer.from(lib.HEAPU8.buffer, start, stride * height) };
  });
  if (!light || !blue || !red) return undefined;
  const described = went(() => lib._heif_image_get_nclx_color_profile(outcome, image, place));
  const profile = word(place);
  const colours = described
    ? { matrix: word(profile + PROFILE.matrix), fullRange: lib.HEAPU8[profile + PROFILE.fullRange] !== 0 }
    : USUAL;
  return { planes: [light, blue, red], ...colours, turns };
}

function turnsOf(lib: Libheif, context: Pointer, handle: Pointer): readonly Turn[] {
  const item = lib._heif_image_handle_get_item_id(handle);
  const list = lib._malloc(4 * MOST_TURNS);
  if (list === 0) return [];
  const count = lib._heif_item_get_transformation_properties(context, item, list, MOST_TURNS);
  const properties = Array.from({ length: Math.min(count, MOST_TURNS) }, (_, i) =>
    Buffer.from(lib.HEAPU8.buffer).readInt32LE(list + 4 * i),
  );
  return properties.flatMap((property): readonly Turn[] => {
    const by = lib._heif_item_get_property_transform_rotation_ccw(context, item, property);
    if (by > 0) return [{ by }];
    const mirror = lib._heif_item_get_property_transform_mirror(context, item, property);
    return mirror < 0 ? [] : [{ mirrored: mirror === 0 ? 'upside-down' : 'sideways' }];
  });
}

/** Of the decoder in all: 24 megapixels in tiles, as phones write them, or 12 in one piece. */
const MOST_BYTES = 60 << 20;
const PAGE_BYTES = 64 << 10;

interface LibheifOptions {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => unknown): unknown;
}

let compiled: WebAssembly.Module | undefined;

/** Anew for each photo: nothing of one is left for the next. */
function startLibheif(): Libheif {
  const file = createRequire(import.meta.url).resolve('libheif-js/libheif-wasm/libheif.wasm');
  compiled ??= new WebAssembly.Module(readFileSync(file));
  const module = compiled;
  const options: LibheifOptions = {
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(module, imports);
      bound(instance);
      return receive(instance);
    },
  };
  // CommonJS, of which its types believe that it is none
  return (createLibheif as unknown as (options: LibheifOptions) => Libheif)(options);
}

/** Libheif asks for more through this, and gives the photo up where it gets none. */
function bound({ exports }: WebAssembly.Instance): void {
  for (const memory of Object.values(exports))
    if (memory instanceof WebAssembly.Memory)
      memory.grow = (pages) => {
        if (memory.buffer.byteLength + pages * PAGE_BYTES > MOST_BYTES)
          throw new RangeError('a photo that is too large');
        return WebAssembly.Memory.prototype.grow.call(memory, pages);
      };
}
