package id.teladan.attachment;

class MemoryFilesTest extends FileStoreContract {
  private final MemoryFiles files = new MemoryFiles();

  @Override
  FileStore store() {
    return files;
  }
}
