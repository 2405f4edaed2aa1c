package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule A-2: the front matter of a Fassung; every text as in the document, empty where it says nothing. */
@Embeddable
public class Vorspann implements Serializable {

    private static final long serialVersionUID = 1L;

    private String titel;
    private String projektleitung;
    private String auditorin;
    private LocalDate protokolldatum;
    private String gesamtziel;

    @Column(name = "definition_familie")
    private String definitionFamilie;

    @Column(name = "definition_senioren")
    private String definitionSenioren;

    @Column(name = "ziel_des_audits")
    private String zielDesAudits;

    protected Vorspann() {}

    private Vorspann(Builder b) {
        this.titel = b.titel;
        this.projektleitung = b.projektleitung;
        this.auditorin = b.auditorin;
        this.protokolldatum = b.protokolldatum;
        this.gesamtziel = b.gesamtziel;
        this.definitionFamilie = b.definitionFamilie;
        this.definitionSenioren = b.definitionSenioren;
        this.zielDesAudits = b.zielDesAudits;
    }

    /** What is too long; all at once. @param alt the front matter before */
    List<Violation> maengel(Vorspann alt) {
        List<Violation> maengel = new ArrayList<>();
        Textgrenze.pruefe(maengel, "titel", alt.titel, titel, Textgrenze.TITEL);
        Textgrenze.pruefe(maengel, "projektleitung", alt.projektleitung, projektleitung, Textgrenze.ZEILE);
        Textgrenze.pruefe(maengel, "auditorin", alt.auditorin, auditorin, Textgrenze.ZEILE);
        Textgrenze.pruefe(maengel, "gesamtziel", alt.gesamtziel, gesamtziel, Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "definitionFamilie", alt.definitionFamilie, definitionFamilie, Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "definitionSenioren", alt.definitionSenioren, definitionSenioren, Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "zielDesAudits", alt.zielDesAudits, zielDesAudits, Textgrenze.TEXT);
        return maengel;
    }

    public String titel() {
        return titel;
    }

    public String projektleitung() {
        return projektleitung;
    }

    public String auditorin() {
        return auditorin;
    }

    public Optional<LocalDate> protokolldatum() {
        return Optional.ofNullable(protokolldatum);
    }

    public String gesamtziel() {
        return gesamtziel;
    }

    public String definitionFamilie() {
        return definitionFamilie;
    }

    public String definitionSenioren() {
        return definitionSenioren;
    }

    public String zielDesAudits() {
        return zielDesAudits;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the eight parts by name; what is not given stays empty. */
    public static final class Builder {

        private String titel = "";
        private String projektleitung = "";
        private String auditorin = "";
        private LocalDate protokolldatum;
        private String gesamtziel = "";
        private String definitionFamilie = "";
        private String definitionSenioren = "";
        private String zielDesAudits = "";

        private Builder() {}

        public Builder titel(String wert) {
            this.titel = wert;
            return this;
        }

        public Builder projektleitung(String wert) {
            this.projektleitung = wert;
            return this;
        }

        public Builder auditorin(String wert) {
            this.auditorin = wert;
            return this;
        }

        /** @param wert day of the protocol, null when not known */
        public Builder protokolldatum(LocalDate wert) {
            this.protokolldatum = wert;
            return this;
        }

        public Builder gesamtziel(String wert) {
            this.gesamtziel = wert;
            return this;
        }

        public Builder definitionFamilie(String wert) {
            this.definitionFamilie = wert;
            return this;
        }

        public Builder definitionSenioren(String wert) {
            this.definitionSenioren = wert;
            return this;
        }

        public Builder zielDesAudits(String wert) {
            this.zielDesAudits = wert;
            return this;
        }

        public Vorspann build() {
            return new Vorspann(this);
        }
    }
}
