package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.dokument.ausgabe.Worddokument;
import de.familienaudit.dokument.druck.Dokumentangaben;
import de.familienaudit.dokument.druck.Druckvorlage;
import de.familienaudit.dokument.druck.PdfDruck;
import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsinhalt.Angabe;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * The agenda of a session to take along, read from the database and not yet set into pages: the caller does that, without holding a
 * transaction.
 */
public final class Tagesordnungsdokument {

    private static final Druckvorlage VORLAGE =
            Druckvorlage.lade(Tagesordnungsdokument.class, "tagesordnung.xhtml");

    private final Tagesordnungsinhalt inhalt;
    private final String vermerk;
    private final String dateiname;
    private final Instant erstelltAm;

    /** @param vermerk printed on every page; empty for none */
    Tagesordnungsdokument(Tagesordnungsinhalt inhalt, String vermerk, String dateiname, Instant erstelltAm) {
        this.inhalt = inhalt;
        this.vermerk = vermerk;
        this.dateiname = dateiname;
        this.erstelltAm = erstelltAm;
    }

    /** What a file of it may be called, without ending. */
    public String dateiname() {
        return dateiname;
    }

    /** PDF/A-3A and PDF/UA-1. */
    public byte[] pdf() {
        return PdfDruck.drucke(
                VORLAGE.fuelle(inhalt),
                new Dokumentangaben(
                        dateiname,
                        inhalt.kommune(),
                        TagesordnungsinhaltBuilder.wort("thema"),
                        String.join(" · ", inhalt.kommune(), dateiname),
                        vermerk,
                        Seitenformat.A4_HOCH,
                        erstelltAm),
                List.of(),
                List.of());
    }

    /** A Word document for those who must edit; the stream stays open. */
    public void word(OutputStream out) throws IOException {
        try (Worddokument word = new Worddokument(dateiname, inhalt.kommune(), erstelltAm)) {
            word.fuss(vermerk.isEmpty() ? inhalt.kommune() : inhalt.kommune() + " · " + vermerk);
            word.ueberschrift(1, inhalt.titel());
            word.tabelle(
                    List.of(TagesordnungsinhaltBuilder.wort("gremium"), gremium()),
                    inhalt.angaben().stream()
                            .skip(1)
                            .map(a -> List.of(a.name(), a.wert()))
                            .toList());
            if (!inhalt.hinweis().isEmpty()) {
                word.hinweis(inhalt.hinweis());
            }
            for (Tagesordnungsinhalt.Teil teil : inhalt.teile()) {
                word.ueberschrift(2, teil.titel());
                word.tabelle(
                        List.of(teil.spalteNummer(), teil.spalteSache()),
                        teil.punkte().stream()
                                .map(p -> List.of(p.nummer(), p.sache()))
                                .toList());
            }
            if (!inhalt.leer().isEmpty()) {
                word.absatz(inhalt.leer());
            }
            word.absatz(inhalt.stand());
            word.schreibe(out);
        }
    }

    private String gremium() {
        return inhalt.angaben().stream().findFirst().map(Angabe::wert).orElse("");
    }
}
