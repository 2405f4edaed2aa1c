package de.familienaudit.zugang.domain.kommune;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Rule G-1: a name that the Kommune had before it was renamed; what was recorded then is read under that name. */
@Entity
public class FruehererKommunenname extends KommuneObjekt {

    private String name;
    private LocalDate bis;

    protected FruehererKommunenname() {}

    public FruehererKommunenname(long kommuneId, String name, LocalDate bis) {
        super(kommuneId);
        this.name = name;
        this.bis = bis;
    }

    public String name() {
        return name;
    }

    /** The last day of the name. */
    public LocalDate bis() {
        return bis;
    }
}
