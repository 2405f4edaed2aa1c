package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Rule V-1: where the numbers of a Kommune come from, and how they are built. Without one, the council information system gives them. */
@Entity
public class Nummernvergabe extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    private Nummernquelle quelle = Nummernquelle.RATSINFORMATION;

    private String muster = Nummernmuster.STANDARD;

    @Column(name = "wahlperiode")
    private Integer wahlperiode;

    @Version
    private int version;

    protected Nummernvergabe() {}

    /** What holds while a Kommune has not said otherwise. */
    public Nummernvergabe(long kommuneId) {
        super(kommuneId);
    }

    /**
     * From now on; numbers that were given stay as they are.
     *
     * @param neueQuelle null counts as missing
     * @param neuesMuster has to make numbers only where the program gives them
     * @throws BusinessRuleException V-1.quelle_fehlt, V-1.muster_…, V-1.wahlperiode_…, all at once
     */
    public void festlegen(Nummernquelle neueQuelle, Nummernmuster neuesMuster) {
        List<Violation> verstoesse = new ArrayList<>();
        if (neueQuelle == null) {
            verstoesse.add(Violation.at("quelle", "V-1.quelle_fehlt"));
        }
        verstoesse.addAll(neuesMuster.verstoesse());
        BusinessRuleException.throwIfAny(verstoesse);
        this.quelle = neueQuelle;
        this.muster = neuesMuster.muster();
        this.wahlperiode = neuesMuster.wahlperiode();
    }

    public Nummernquelle quelle() {
        return quelle;
    }

    public Nummernmuster muster() {
        return new Nummernmuster(muster, wahlperiode);
    }

    /** What a person saw, for rule G-4. */
    public int version() {
        return version;
    }
}
