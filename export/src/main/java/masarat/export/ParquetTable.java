package masarat.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A Parquet file, written column by column as the rows come. */
final class ParquetTable implements ClaimWriter {
  private final CarpetWriter<ParquetRow> rows;

  ParquetTable(OutputStream out) throws IOException {
    rows = new CarpetWriter<>(out, ParquetRow.class);
  }

  @Override
  public boolean write(Told told) throws IOException {
    rows.write(ParquetRow.of(told));
    return true;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
