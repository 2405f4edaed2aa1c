package de.familienaudit.web.zielvereinbarung;

import static de.familienaudit.web.frame.Adresse.mit;
import static de.familienaudit.web.frame.Adresse.offen;

import de.familienaudit.shared.Aktion;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.frame.Seitenbuch;
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
                mit(Aktion.ZIELVEREINBARUNG_LESEN, PageAddress.UEBERSICHT),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, LISTE),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, MASSNAHME),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/massnahmen.xlsx"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitplan.xhtml"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitplan.pdf"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitangabe"),
                mit(Aktion.FORTSCHRITT_MELDEN, "/zielvereinbarung/sammelmeldung.xhtml"),
                // a Fassung, its wording and its files
                mit(Aktion.ZIELVEREINBARUNG_LESEN, FASSUNG),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/wortlaut.xhtml"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/vergleich.xhtml"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/vergleich.xlsx"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/ausgabe"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.pdf"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.docx"),
                offen(Ausgabeschema.PFAD),
                // goals and key figures
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/ziel.xhtml"),
                mit(Aktion.ZIELVEREINBARUNG_LESEN, KENNZAHL),
                mit(Aktion.KENNZAHL_PFLEGEN, "/zielvereinbarung/kennzahl-bearbeiten.xhtml"),
                mit(Aktion.KENNZAHL_WERT_MELDEN, "/zielvereinbarung/kennzahl-werte.xhtml"),
                // drafts
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/entwurf.xhtml"),
                mit(Aktion.FASSUNG_BEARBEITEN, "/zielvereinbarung/neu.xhtml"),
                mit(Aktion.FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-massnahme.xhtml"),
                mit(Aktion.FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-ziel.xhtml"),
                mit(Aktion.FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-vorspann.xhtml"),
                mit(Aktion.FASSUNG_BEARBEITEN, "/zielvereinbarung/sammelaenderung.xhtml"),
                // into the agreement that follows
                mit(Aktion.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/uebernahme.xhtml"),
                // import
                mit(Aktion.ZIELVEREINBARUNG_IMPORTIEREN, "/zielvereinbarung/importieren.xhtml"),
                mit(Aktion.ZIELVEREINBARUNG_IMPORTIEREN, "/zielvereinbarung/vorschau.xhtml"));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry(10, "uebersicht", PageAddress.UEBERSICHT, "haus"),
                new NavEntry(20, "zielvereinbarung", LISTE, "liste"));
    }
}
