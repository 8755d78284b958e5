package closewright.pdf.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Compresses what was drawn on pages, one after the other by one deflater: to make one costs more than a page does. */
final class PageCompression implements AutoCloseable {

    private final Deflater deflater = new Deflater();

    void compress(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            compress(streams.next().getCOSObject());
        }
    }

    private void compress(COSStream stream) throws IOException {
        byte[] drawn;
        try (InputStream in = stream.createRawInputStream()) {
            drawn = in.readAllBytes();
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        deflater.reset();
        try (OutputStream raw = stream.createRawOutputStream();
                OutputStream out = new DeflaterOutputStream(raw, deflater)) {
            out.write(drawn);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
