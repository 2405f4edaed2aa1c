package de.familienaudit.dokument;

import de.familienaudit.dokument.domain.DateiRule;
import de.familienaudit.dokument.domain.Dateiinhalt;
import de.familienaudit.dokument.domain.Medientyp;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Keeps files for upper slices that are no attachments, such as papers put forward for signature; each content once per
 * Kommune (rule G-1). Who may read them decides the slice that owns the record.
 */
@Dependent
public class Dateiablage {

    @Inject
    private DateiablageRepository ablage;

    /**
     * Keeps a PDF that this program made.
     *
     * @param dateiname as people will see it
     */
    public AbgelegteDatei ablegen(String dateiname, byte[] pdf) {
        try {
            return abgelegt(DateiRule.name(dateiname), ablage.ablegen(new Bytes(dateiname, pdf), Medientyp.PDF));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    /**
     * Keeps a file that somebody uploaded.
     *
     * @throws BusinessRuleException G-1.datei_… at the field {@code datei} with what is wrong with it
     */
    public AbgelegteDatei ablegen(DateiQuelle datei) {
        String name = DateiRule.name(datei.name());
        DateiRule.groesse(datei.groesse());
        return abgelegt(name, annehmen(datei, name));
    }

    /**
     * Keeps a file whose name and kind the slice that owns the record has made sure of by a rule of its own.
     *
     * @param dateiname as people will see it
     * @param medientyp media type of one of the kinds that can be attached
     * @throws BusinessRuleException G-1.datei_abgebrochen at the field {@code datei}
     */
    public AbgelegteDatei ablegen(DateiQuelle datei, String dateiname, String medientyp) {
        Medientyp typ = Medientyp.von(medientyp).orElseThrow(() -> new IllegalArgumentException(medientyp));
        try {
            return abgelegt(dateiname, ablage.ablegen(datei, typ));
        } catch (IOException e) {
            throw abgebrochen(e);
        }
    }

    /** Recognises and keeps the content. @throws BusinessRuleException G-1.datei_… */
    Dateiinhalt annehmen(DateiQuelle datei, String name) {
        try {
            Medientyp typ = DateiRule.art(name, Dateierkennung.erkenne(datei));
            return ablage.ablegen(datei, typ);
        } catch (IOException e) {
            throw abgebrochen(e);
        }
    }

    private static BusinessRuleException abgebrochen(IOException e) {
        BusinessRuleException broken = new BusinessRuleException(Violation.at("datei", "G-1.datei_abgebrochen"));
        broken.initCause(e);
        return broken;
    }

    /** One piece of a content; empty after the last one. */
    public byte[] stueck(long inhaltId, int nummer) {
        return ablage.stueck(inhaltId, nummer);
    }

    /** The whole content, at most 20 MB. */
    public byte[] lesen(long inhaltId) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] stueck = stueck(inhaltId, 0);
        for (int nummer = 1; stueck.length > 0; nummer++) {
            bytes.writeBytes(stueck);
            stueck = stueck(inhaltId, nummer);
        }
        return bytes.toByteArray();
    }

    private static AbgelegteDatei abgelegt(String name, Dateiinhalt inhalt) {
        return new AbgelegteDatei(inhalt.id(), name, inhalt.medientyp(), inhalt.sha256(), inhalt.groesse());
    }

    /** A file that never was one. */
    private record Bytes(String name, byte[] bytes) implements DateiQuelle {

        @Override
        public long groesse() {
            return bytes.length;
        }

        @Override
        public InputStream oeffnen() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
