package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Rule R-5: the link by which a person sets the first or a new password: valid 72 hours, used once, replaced by a newer
 * one. Only the hash of its secret is kept.
 */
@Entity
public class Einmallink extends KommuneObjekt {

    /** How long a link can be used. */
    public static final Duration GUELTIGKEIT = Duration.ofHours(72);

    /** What has become of a link. */
    public enum Stand {
        OFFEN,
        VERBRAUCHT,
        ERSETZT,
        ABGELAUFEN
    }

    @Column(name = "konto_id")
    private long kontoId;

    @Column(name = "geheimnis_sha256")
    private String geheimnisSha256;

    @Column(name = "erstellt_am")
    private Instant erstelltAm;

    @Column(name = "erstellt_von")
    private String erstelltVon;

    @Column(name = "gueltig_bis")
    private Instant gueltigBis;

    @Column(name = "verbraucht_am")
    private Instant verbrauchtAm;

    @Column(name = "ersetzt_am")
    private Instant ersetztAm;

    @Version
    private int version;

    protected Einmallink() {}

    /**
     * @param geheimnisSha256 hash of the secret, 64 hexadecimal digits
     * @param erstelltVon name of the administrator as of today
     */
    public Einmallink(Konto konto, String geheimnisSha256, Instant jetzt, String erstelltVon) {
        super(konto.kommuneId());
        this.kontoId = konto.id();
        this.geheimnisSha256 = geheimnisSha256;
        this.erstelltAm = jetzt;
        this.erstelltVon = erstelltVon;
        this.gueltigBis = jetzt.plus(GUELTIGKEIT);
    }

    public Stand stand(Instant jetzt) {
        if (verbrauchtAm != null) {
            return Stand.VERBRAUCHT;
        }
        if (ersetztAm != null) {
            return Stand.ERSETZT;
        }
        return jetzt.isBefore(gueltigBis) ? Stand.OFFEN : Stand.ABGELAUFEN;
    }

    /**
     * Uses the link up.
     *
     * @throws BusinessRuleException as {@link #verlangeOffen}
     */
    public void verbrauchen(Instant jetzt) {
        verlangeOffen(jetzt);
        this.verbrauchtAm = jetzt;
    }

    /** @throws BusinessRuleException R-5.link_verbraucht, R-5.link_ersetzt, R-5.link_abgelaufen */
    public void verlangeOffen(Instant jetzt) {
        switch (stand(jetzt)) {
            case VERBRAUCHT -> throw new BusinessRuleException(Violation.of("R-5.link_verbraucht"));
            case ERSETZT -> throw new BusinessRuleException(Violation.of("R-5.link_ersetzt"));
            case ABGELAUFEN -> throw new BusinessRuleException(Violation.of("R-5.link_abgelaufen", gueltigBis));
            case OFFEN -> {}
        }
    }

    /** A newer link takes its place; a used one stays used. */
    public void ersetzen(Instant jetzt) {
        if (verbrauchtAm == null && ersetztAm == null) {
            this.ersetztAm = jetzt;
        }
    }

    public long kontoId() {
        return kontoId;
    }

    public Instant erstelltAm() {
        return erstelltAm;
    }

    public String erstelltVon() {
        return erstelltVon;
    }

    public Instant gueltigBis() {
        return gueltigBis;
    }
}
