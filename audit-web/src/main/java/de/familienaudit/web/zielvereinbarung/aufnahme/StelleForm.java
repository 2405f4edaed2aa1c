package de.familienaudit.web.zielvereinbarung.aufnahme;

import de.familienaudit.zielvereinbarung.aufnahme.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import java.io.Serializable;

/** What a person decides about one named party of a document: which Stelle it is, and whether that is internal. */
public class StelleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ImportVorschau.StelleVorschlag vorschlag;
    private String name;
    private boolean intern;

    StelleForm(ImportVorschau.StelleVorschlag vorschlag) {
        this.vorschlag = vorschlag;
        this.name = vorschlag.name();
        this.intern = vorschlag.intern();
    }

    ImportUebernehmen.StellenZuordnung zuordnung() {
        return new ImportUebernehmen.StellenZuordnung(vorschlag.wortlaut(), name, intern);
    }

    public ImportVorschau.StelleVorschlag getVorschlag() {
        return vorschlag;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isIntern() {
        return intern;
    }

    public void setIntern(boolean intern) {
        this.intern = intern;
    }
}
