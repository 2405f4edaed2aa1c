package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, without a library that would refuse what is hostile. The first object is the catalog. */
final class Rohdatei {

    private final List<byte[]> objekte = new ArrayList<>();

    Rohdatei objekt(String text) {
        objekte.add(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A catalog with one empty page and an empty form: objects 1 to 4. */
    static Rohdatei mitSeite(String imKatalog, String anDerSeite) {
        return new Rohdatei()
                .objekt("<</Type/Catalog/Pages 2 0 R/AcroForm 4 0 R" + imKatalog + ">>")
                .objekt("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .objekt("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + anDerSeite + ">>")
                .objekt("<</Fields[]/SigFlags 3>>");
    }

    Rohdatei strom(String eintraege, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<<" + eintraege + "/Length " + data.length + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objekte.add(out.toByteArray());
        return this;
    }

    static byte[] gepackt(String piece, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(6))) {
            byte[] data = piece.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < times; i++) {
                out.write(data);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder table = new StringBuilder("xref\n0 " + (objekte.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objekte.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objekte.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        table.append("trailer\n<</Size " + (objekte.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        out.writeBytes(table.toString().getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
