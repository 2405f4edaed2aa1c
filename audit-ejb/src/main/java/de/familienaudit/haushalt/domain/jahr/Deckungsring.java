package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rule H-5: positions of a budget year that cover each other; the sum of the ring limits. */
@Entity
public class Deckungsring extends KommuneObjekt {

    private static final int NUMMER = 20;
    private static final int BEZEICHNUNG = 300;

    @Column(name = "haushaltsjahr_id", updatable = false)
    private long jahrId;

    private String nummer;

    private String bezeichnung;

    @Version
    private int version;

    protected Deckungsring() {}

    /** @throws BusinessRuleException form.pflichtfeld, form.zu_lang, at nummer and bezeichnung, all at once */
    public Deckungsring(Jahresakte jahr, String nummer, String bezeichnung) {
        super(jahr.kommuneId());
        this.jahrId = jahr.id();
        nenne(nummer, bezeichnung);
    }

    /** @throws BusinessRuleException form.pflichtfeld, form.zu_lang, at nummer and bezeichnung, all at once */
    public final void nenne(String neueNummer, String neueBezeichnung) {
        BusinessRuleException.throwIfAny(verstoesse(neueNummer, neueBezeichnung));
        nummer = neueNummer.strip();
        bezeichnung = neueBezeichnung.strip();
    }

    /** @return form.pflichtfeld, form.zu_lang, at nummer and bezeichnung; null counts as empty */
    public static List<Violation> verstoesse(String nummer, String bezeichnung) {
        List<Violation> verstoesse = new ArrayList<>();
        pflichttext("nummer", nummer, NUMMER, verstoesse);
        pflichttext("bezeichnung", bezeichnung, BEZEICHNUNG, verstoesse);
        return verstoesse;
    }

    private static void pflichttext(String feld, String text, int laenge, List<Violation> verstoesse) {
        String bereinigt = Objects.requireNonNullElse(text, "").strip();
        if (bereinigt.isEmpty()) {
            verstoesse.add(Violation.at(feld, "form.pflichtfeld"));
        } else if (bereinigt.length() > laenge) {
            verstoesse.add(Violation.zuLang(feld, bereinigt.length(), laenge));
        }
    }

    public long jahrId() {
        return jahrId;
    }

    public String nummer() {
        return nummer;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
