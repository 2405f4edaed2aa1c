package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rule Z-4: what a Kommune tells about its seal to whoever asks from outside, and under which short name. */
@Entity
@Table(name = "siegelauskunft")
public class Siegelveroeffentlichung extends KommuneObjekt {

    private static final Pattern KURZNAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}[a-z0-9]");

    private String kurzname;
    private boolean schnittstelle;
    private boolean seite;

    @Version
    private int version;

    protected Siegelveroeffentlichung() {}

    /** @throws BusinessRuleException Z-4.kurzname */
    public Siegelveroeffentlichung(long kommuneId, String kurzname, boolean schnittstelle, boolean seite) {
        super(kommuneId);
        einstellen(kurzname, schnittstelle, seite);
    }

    /**
     * @param neuerName ASCII letters, digits and hyphens, 2 to 40 characters
     * @throws BusinessRuleException Z-4.kurzname
     */
    public final void einstellen(String neuerName, boolean neueSchnittstelle, boolean neueSeite) {
        kurzname = kurzname(neuerName);
        schnittstelle = neueSchnittstelle;
        seite = neueSeite;
    }

    /**
     * @return the short name as it is kept
     * @throws BusinessRuleException Z-4.kurzname
     */
    public static String kurzname(String getippt) {
        String klein = getippt.strip().toLowerCase(Locale.ROOT);
        if (!KURZNAME.matcher(klein).matches()) {
            throw new BusinessRuleException(Violation.at("kurzname", "Z-4.kurzname"));
        }
        return klein;
    }

    public String kurzname() {
        return kurzname;
    }

    /** Whether programs are answered. */
    public boolean schnittstelle() {
        return schnittstelle;
    }

    /** Whether there is a public page. */
    public boolean seite() {
        return seite;
    }

    public int version() {
        return version;
    }
}
