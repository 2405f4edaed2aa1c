package de.familienaudit.web.zielvereinbarung;

import static de.familienaudit.web.frame.Adresse.mit;
import static de.familienaudit.web.frame.Adresse.offen;

import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.frame.Seitenbuch;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeschema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages of the slice zielvereinbarung. */
@ApplicationScoped
public class ZielvereinbarungSeiten implements Seitenbuch {

    private static final String LISTE = "/zielvereinbarung/index.xhtml";
    private static final String MASSNAHME = "/zielvereinbarung/massnahme.xhtml";
    private static final String FASSUNG = "/zielvereinbarung/fassung.xhtml";
    private static final String KENNZAHL = "/zielvereinbarung/kennzahl.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                // measures and their progress
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, PageAddress.UEBERSICHT),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, LISTE),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, MASSNAHME),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/massnahmen.xlsx"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitplan.xhtml"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitplan.pdf"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitangabe"),
                mit(ZielvereinbarungRechte.FORTSCHRITT_MELDEN, "/zielvereinbarung/sammelmeldung.xhtml"),
                // a Fassung, its wording and its files
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, FASSUNG),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/wortlaut.xhtml"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/vergleich.xhtml"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/vergleich.xlsx"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/ausgabe"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.pdf"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.docx"),
                offen(Ausgabeschema.PFAD),
                // goals and key figures
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/ziel.xhtml"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, KENNZAHL),
                mit(ZielvereinbarungRechte.KENNZAHL_PFLEGEN, "/zielvereinbarung/kennzahl-bearbeiten.xhtml"),
                mit(ZielvereinbarungRechte.KENNZAHL_WERT_MELDEN, "/zielvereinbarung/kennzahl-werte.xhtml"),
                // drafts
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/entwurf.xhtml"),
                mit(ZielvereinbarungRechte.FASSUNG_BEARBEITEN, "/zielvereinbarung/neu.xhtml"),
                mit(ZielvereinbarungRechte.FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-massnahme.xhtml"),
                mit(ZielvereinbarungRechte.FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-ziel.xhtml"),
                mit(ZielvereinbarungRechte.FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-vorspann.xhtml"),
                mit(ZielvereinbarungRechte.FASSUNG_BEARBEITEN, "/zielvereinbarung/suche"),
                mit(ZielvereinbarungRechte.FASSUNG_BEARBEITEN, "/zielvereinbarung/sammelaenderung.xhtml"),
                // into the agreement that follows
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/uebernahme.xhtml"),
                // import
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_IMPORTIEREN, "/zielvereinbarung/importieren.xhtml"),
                mit(ZielvereinbarungRechte.ZIELVEREINBARUNG_IMPORTIEREN, "/zielvereinbarung/vorschau.xhtml"));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry(10, "uebersicht", PageAddress.UEBERSICHT, "haus"),
                new NavEntry(20, "zielvereinbarung", LISTE, "liste"));
    }
}
