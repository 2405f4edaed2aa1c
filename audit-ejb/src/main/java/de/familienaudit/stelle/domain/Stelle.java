package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

/** A post or office on which responsibility hangs (rule G-6), inside the administration or outside of it. */
@Entity
public class Stelle extends KommuneObjekt {

    private static final int MAX_NAME = 300;

    private String name;

    @Enumerated(EnumType.STRING)
    private StellenArt art;

    @Version
    private int version;

    protected Stelle() {}

    /**
     * @throws BusinessRuleException A-3.stelle_ohne_name when the name is blank, A-3.stelle_name_zu_lang above 300
     *     characters
     */
    public Stelle(long kommuneId, String name, StellenArt art) {
        super(kommuneId);
        String bereinigt = name.strip();
        if (bereinigt.isEmpty()) {
            throw new BusinessRuleException(Violation.of("A-3.stelle_ohne_name"));
        }
        if (bereinigt.length() > MAX_NAME) {
            throw new BusinessRuleException(Violation.of("A-3.stelle_name_zu_lang", MAX_NAME));
        }
        this.name = bereinigt;
        this.art = art;
    }

    public String name() {
        return name;
    }

    public StellenArt art() {
        return art;
    }

    public boolean istIntern() {
        return art == StellenArt.INTERN;
    }
}
