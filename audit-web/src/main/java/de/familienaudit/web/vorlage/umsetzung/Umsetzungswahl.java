package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt;

/**
 * The step that an address asks for, at what the page shows now.
 *
 * @param eintrag number of the entry at the paper; null for none
 */
record Umsetzungswahl(Umsetzungsblatt blatt, String schritt, Long eintrag) {

    boolean istMoeglich() {
        return switch (schritt) {
            case "bekannt-berichtigen", "bekannt-zuruecknehmen" ->
                findBekannt() != null && findBekannt().pflegbar();
            case "auftrag-berichtigen", "auftrag-zuruecknehmen" ->
                findAuftrag() != null && findAuftrag().moeglich().pflegen();
            case "melden" -> istMeldbar(false);
            case "meldung-berichtigen" -> istMeldbar(true);
            default -> blatt.schritte().contains(schritt);
        };
    }

    private boolean istMeldbar(boolean gemeldet) {
        Umsetzungsblatt.Auftragszeile auftrag = findAuftrag();
        return auftrag != null && auftrag.moeglich().melden() && gemeldet == (auftrag.erledigt() != null);
    }

    /** Whether the step corrects something, which needs a reason. */
    boolean istBerichtigung() {
        return schritt.endsWith("-berichtigen");
    }

    /** Whether the step asks for a reason. */
    boolean istMitGrund() {
        return istBerichtigung() || schritt.endsWith("-zuruecknehmen");
    }

    /** Whether the step asks who and until when. */
    boolean istMitAuftrag() {
        return schritt.equals("beauftragen") || schritt.equals("auftrag-berichtigen");
    }

    /** What the fields begin with. */
    UmsetzungForm form() {
        if (findBekannt() != null) {
            return UmsetzungForm.of(findBekannt());
        }
        return findAuftrag() != null ? UmsetzungForm.of(findAuftrag()) : new UmsetzungForm();
    }

    /** The announcement that the step is about; null for none. */
    private Umsetzungsblatt.Bekannt findBekannt() {
        return blatt.bekannte().stream()
                .filter(b -> schritt.startsWith("bekannt-") && eintrag != null && b.eintrag() == eintrag)
                .findFirst()
                .orElse(null);
    }

    /** The order that the step is about; null for none. */
    Umsetzungsblatt.Auftragszeile findAuftrag() {
        return blatt.auftraege().stream()
                .filter(a -> !schritt.startsWith("bekannt") && eintrag != null && a.eintrag() == eintrag)
                .findFirst()
                .orElse(null);
    }

    /** @throws NotFoundException when somebody took it back meanwhile */
    long bekannt() {
        if (findBekannt() == null) {
            throw new NotFoundException();
        }
        return findBekannt().id();
    }

    /** @throws NotFoundException when somebody took it back meanwhile */
    long auftrag() {
        if (findAuftrag() == null) {
            throw new NotFoundException();
        }
        return findAuftrag().id();
    }
}
