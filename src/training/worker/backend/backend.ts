import type { Kernels } from '../kernels/kernels.js';
import type { Heap } from './heap.js';
import {
  DataStorage,
  ENGINE,
  KernelBackend,
  type BackendValues,
  type DataId,
  type DataType,
  type TensorInfo,
} from './tfjs.js';

const BYTES = 4;

interface TensorData {
  readonly address: number;
  readonly size: number;
  readonly dtype: DataType;
  references: number;
}

/** Kernels that do nothing. */
const SILENT = new Proxy({}, { get: () => () => 0 }) as Kernels;

/** A tfjs backend whose tensors are blocks of one memory, in place for the kernels. */
export class ConvletsBackend extends KernelBackend {
  kernels: Kernels;
  /** Tensors made by the kernel that is running. */
  private fresh: DataId[] = [];
  private readonly tensors: DataStorage<TensorData>;

  constructor(
    private readonly arithmetic: Kernels,
    readonly heap: Heap,
  ) {
    super();
    this.kernels = arithmetic;
    this.tensors = new DataStorage(this, ENGINE);
  }

  /** Runs `task` with all its tensors, but without the arithmetic: does the memory suffice? */
  rehearse(task: () => void): void {
    this.kernels = SILENT;
    try {
      task();
    } finally {
      this.kernels = this.arithmetic;
    }
  }

  /** Runs one kernel. If it fails for want of memory, what it has made already is given back. */
  dispatch<T>(kernel: () => T): T {
    this.fresh = [];
    try {
      return kernel();
    } catch (error) {
      for (const dataId of this.fresh) this.disposeData(dataId, true);
      throw error;
    }
  }

  /** Room for a new tensor; its values are whatever was there. */
  create(shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
    if (dtype !== 'float32' && dtype !== 'int32') throw new Error(`Tensors of type ${dtype} cannot be trained on.`);
    const size = shape.reduce((product, side) => product * side, 1);
    const dataId = {};
    this.tensors.set(dataId, { address: this.heap.allocate(size * BYTES), size, dtype, references: 1 });
    this.fresh.push(dataId);
    return { dataId, shape: [...shape], dtype };
  }

  /** Where a tensor's values begin, in bytes. */
  address(tensor: TensorInfo): number {
    return this.tensors.get(tensor.dataId).address;
  }

  /** Another tensor on the same values. */
  share(tensor: TensorInfo, shape: readonly number[]): TensorInfo {
    this.incRef(tensor.dataId);
    return { dataId: tensor.dataId, shape: [...shape], dtype: tensor.dtype };
  }

  /** Lends `words` 32-bit numbers of memory to `task`. */
  lend<T>(words: number, task: (address: number) => T): T {
    const address = this.heap.allocate(words * BYTES);
    try {
      return task(address);
    } finally {
      this.heap.release(address);
    }
  }

  override write(values: BackendValues, shape: number[], dtype: DataType): DataId {
    const tensor = this.create(shape, dtype);
    const { address, size } = this.tensors.get(tensor.dataId);
    if (values.length !== size) throw new Error(`${values.length} values do not fill ${size} places.`);
    (dtype === 'int32' ? this.heap.i32 : this.heap.f32).set(values as Float32Array, address / BYTES);
    return tensor.dataId;
  }

  override move(dataId: DataId, values: BackendValues, _shape: number[], dtype: DataType, references: number): void {
    const address = this.heap.allocate(values.length * BYTES);
    (dtype === 'int32' ? this.heap.i32 : this.heap.f32).set(values as Float32Array, address / BYTES);
    this.tensors.set(dataId, { address, size: values.length, dtype, references });
  }

  /** A copy of the values. */
  override readSync(dataId: DataId): Float32Array | Int32Array {
    const { address, size, dtype } = this.tensors.get(dataId);
    const start = address / BYTES;
    return (dtype === 'int32' ? this.heap.i32 : this.heap.f32).slice(start, start + size);
  }

  override read(dataId: DataId): Promise<BackendValues> {
    return Promise.resolve(this.readSync(dataId));
  }

  override incRef(dataId: DataId): void {
    this.tensors.get(dataId).references++;
  }

  decRef(dataId: DataId): void {
    this.tensors.get(dataId).references--;
  }

  override refCount(dataId: DataId): number {
    return this.tensors.has(dataId) ? this.tensors.get(dataId).references : 0;
  }

  override disposeData(dataId: DataId, force = false): boolean {
    if (this.tensors.has(dataId)) {
      const data = this.tensors.get(dataId);
      data.references--;
      if (data.references > 0 && !force) return false;
      this.heap.release(data.address);
      this.tensors.delete(dataId);
    }
    return true;
  }

  override numDataIds(): number {
    return this.tensors.numDataIds();
  }

  override memory(): { unreliable: boolean } {
    return { unreliable: false };
  }

  override floatPrecision(): 32 {
    return 32;
  }

  override epsilon(): number {
    return 1e-7;
  }

  override timerAvailable(): boolean {
    return false;
  }

  override dispose(): void {
    // The memory goes with the backend.
  }
}
