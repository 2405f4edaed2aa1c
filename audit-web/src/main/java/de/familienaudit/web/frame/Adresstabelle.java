package de.familienaudit.web.frame;

import static de.familienaudit.shared.Aktion.ANHANG_LESEN;
import static de.familienaudit.shared.Aktion.ANMELDEN;
import static de.familienaudit.shared.Aktion.EIGENES_KONTO;
import static de.familienaudit.shared.Aktion.EINRICHTEN;
import static de.familienaudit.shared.Aktion.FASSUNG_BEARBEITEN;
import static de.familienaudit.shared.Aktion.FORTSCHRITT_MELDEN;
import static de.familienaudit.shared.Aktion.HILFE_LESEN;
import static de.familienaudit.shared.Aktion.KENNZAHL_PFLEGEN;
import static de.familienaudit.shared.Aktion.KENNZAHL_WERT_MELDEN;
import static de.familienaudit.shared.Aktion.KOMMUNE_EINSTELLEN;
import static de.familienaudit.shared.Aktion.KONTEN_VERWALTEN;
import static de.familienaudit.shared.Aktion.PROTOKOLL_LESEN;
import static de.familienaudit.shared.Aktion.SCHRIFTSTUECK_LESEN;
import static de.familienaudit.shared.Aktion.SICHERHEIT_EINSTELLEN;
import static de.familienaudit.shared.Aktion.SIGNATURZERTIFIKAT_ERFASSEN;
import static de.familienaudit.shared.Aktion.SIGNATUR_PRUEFEN;
import static de.familienaudit.shared.Aktion.STELLEN_PFLEGEN;
import static de.familienaudit.shared.Aktion.VERTRETUNG_EINSETZEN;
import static de.familienaudit.shared.Aktion.ZIELVEREINBARUNG_IMPORTIEREN;
import static de.familienaudit.shared.Aktion.ZIELVEREINBARUNG_LESEN;
import static de.familienaudit.web.frame.Adresse.mit;
import static de.familienaudit.web.frame.Adresse.offen;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Aktion;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeschema;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rule R-1 at the door: every address of the program with the action that it needs. {@link AdressenFilter} answers 404
 * to an address that is not listed and 403 to whoever may not open it; navigation and Verwaltung offer what the table
 * allows. A new page or servlet without an entry breaks the build.
 */
public final class Adresstabelle {

    private static final String VERWALTUNG = "/verwaltung/";

    private static final List<Adresse> LISTE = List.of(
            // open to everybody; the same ones are open in web.xml
            offen("/jakarta.faces.resource/*"),
            offen(PageAddress.BARRIEREFREIHEIT),
            offen(PageAddress.STOERUNG),
            offen(PageAddress.ZU_GROSS),
            offen(Ausgabeschema.PFAD),
            mit(ANMELDEN, PageAddress.ANMELDEN),
            mit(ANMELDEN, PageAddress.ANMELDEN_CODE),
            mit(ANMELDEN, "/passwort-neu.xhtml"),
            mit(EINRICHTEN, "/einrichtung.xhtml"),
            // the own account
            mit(EIGENES_KONTO, "/konto/index.xhtml"),
            mit(EIGENES_KONTO, PageAddress.ZWEITER_FAKTOR),
            mit(EIGENES_KONTO, "/sitzung"),
            mit(EIGENES_KONTO, "/entwurf"),
            // the look of the Kommune
            mit(EIGENES_KONTO, "/farben.css"),
            mit(EIGENES_KONTO, "/wappen"),
            // signatures
            mit(SIGNATUR_PRUEFEN, PageAddress.SIGNATUR_PRUEFEN),
            mit(SIGNATUR_PRUEFEN, "/api/pruefung"),
            // help
            mit(HILFE_LESEN, PageAddress.BERECHTIGUNGEN),
            // agreement and measures
            mit(ZIELVEREINBARUNG_LESEN, PageAddress.UEBERSICHT),
            mit(ZIELVEREINBARUNG_LESEN, PageAddress.ZIELVEREINBARUNG),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitplan.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/massnahme.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/massnahmen.xlsx"),
            mit(FORTSCHRITT_MELDEN, "/zielvereinbarung/sammelmeldung.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/ausgabe"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/wortlaut.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.pdf"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.docx"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitplan.pdf"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/vergleich.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/vergleich.xlsx"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/entwurf.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/zeitangabe"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/ziel.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/kennzahl.xhtml"),
            mit(KENNZAHL_PFLEGEN, "/zielvereinbarung/kennzahl-bearbeiten.xhtml"),
            mit(KENNZAHL_WERT_MELDEN, "/zielvereinbarung/kennzahl-werte.xhtml"),
            mit(ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/uebernahme.xhtml"),
            mit(FASSUNG_BEARBEITEN, "/zielvereinbarung/sammelaenderung.xhtml"),
            mit(FASSUNG_BEARBEITEN, "/zielvereinbarung/neu.xhtml"),
            mit(FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-massnahme.xhtml"),
            mit(FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-ziel.xhtml"),
            mit(FASSUNG_BEARBEITEN, "/zielvereinbarung/entwurf-vorspann.xhtml"),
            mit(ANHANG_LESEN, "/datei"),
            mit(ZIELVEREINBARUNG_IMPORTIEREN, "/zielvereinbarung/importieren.xhtml"),
            mit(ZIELVEREINBARUNG_IMPORTIEREN, "/zielvereinbarung/vorschau.xhtml"),
            // papers for signature
            mit(SCHRIFTSTUECK_LESEN, PageAddress.UNTERSCHRIFTEN),
            mit(SCHRIFTSTUECK_LESEN, "/signatur/schriftstueck.xhtml"),
            mit(SCHRIFTSTUECK_LESEN, "/signatur/datei"),
            // Verwaltung; its start page needs any one of these
            mit(KONTEN_VERWALTEN, "/verwaltung/konten.xhtml"),
            mit(KONTEN_VERWALTEN, "/verwaltung/konto.xhtml"),
            mit(KONTEN_VERWALTEN, "/verwaltung/konto-neu.xhtml"),
            mit(STELLEN_PFLEGEN, "/verwaltung/stellen.xhtml"),
            mit(STELLEN_PFLEGEN, "/verwaltung/stelle.xhtml"),
            mit(STELLEN_PFLEGEN, "/verwaltung/zusammenfuehren.xhtml"),
            mit(VERTRETUNG_EINSETZEN, "/verwaltung/vertretungen.xhtml"),
            mit(VERTRETUNG_EINSETZEN, "/verwaltung/vertretung.xhtml"),
            mit(VERTRETUNG_EINSETZEN, "/verwaltung/urkunde"),
            mit(SIGNATURZERTIFIKAT_ERFASSEN, "/verwaltung/signaturzertifikate.xhtml"),
            mit(KOMMUNE_EINSTELLEN, "/verwaltung/kommune.xhtml"),
            mit(SICHERHEIT_EINSTELLEN, "/verwaltung/sicherheit.xhtml"),
            mit(PROTOKOLL_LESEN, "/verwaltung/protokoll.xhtml"),
            mit(PROTOKOLL_LESEN, "/verwaltung/protokoll.csv"),
            mit(PROTOKOLL_LESEN, "/verwaltung/protokoll.xlsx"),
            mit(PROTOKOLL_LESEN, "/verwaltung/protokoll-pruefung.xhtml"));

    private static final Map<String, Adresse> NACH_PFAD = nachPfad();

    private Adresstabelle() {}

    private static Map<String, Adresse> nachPfad() {
        Map<String, Adresse> map = new LinkedHashMap<>();
        Set<Aktion> verwaltung = EnumSet.noneOf(Aktion.class);
        for (Adresse adresse : LISTE) {
            if (map.put(adresse.pfad(), adresse) != null) {
                throw new IllegalStateException("listed twice: " + adresse.pfad());
            }
            if (adresse.pfad().startsWith(VERWALTUNG)) {
                verwaltung.addAll(adresse.aktionen());
            }
        }
        map.put(PageAddress.VERWALTUNG, new Adresse(PageAddress.VERWALTUNG, verwaltung));
        return map;
    }

    /** Every address in the order of the table. */
    public static List<Adresse> alle() {
        return List.copyOf(NACH_PFAD.values());
    }

    /**
     * The entry for a path inside the program.
     *
     * @return empty for an address that the program does not have
     */
    public static Optional<Adresse> finde(String pfad) {
        Adresse genau = NACH_PFAD.get(pfad);
        return genau != null
                ? Optional.of(genau)
                : LISTE.stream()
                        .filter(adresse -> adresse.pfad().endsWith(Adresse.BELOW))
                        .filter(adresse -> pfad.startsWith(
                                adresse.pfad().substring(0, adresse.pfad().length() - 1)))
                        .findFirst();
    }

    /** Whether a page may be offered to this actor; an address that is not listed never is. */
    public static boolean erlaubt(AccessTable table, Akteur akteur, String pfad) {
        return finde(pfad).filter(adresse -> adresse.erlaubt(table, akteur)).isPresent();
    }
}
