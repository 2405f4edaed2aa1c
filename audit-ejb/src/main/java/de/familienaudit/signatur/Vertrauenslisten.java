package de.familienaudit.signatur;

import de.familienaudit.signatur.pades.EuListen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** The trusted lists of the European Union, if the operator wants them; each server keeps its own copy. */
@ApplicationScoped
public class Vertrauenslisten {

    private static final Logger LOG = System.getLogger(Vertrauenslisten.class.getName());

    private EuListen listen;

    @PostConstruct
    void einrichten() {
        Signatureinstellungen e = Signatureinstellungen.lesen();
        if (e.euListen().isEmpty()) {
            return;
        }
        if (e.euListenAnker().isEmpty() || e.euListenAblage().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} is set without {1} and {2}: no trusted list is read",
                    Signatureinstellungen.EU_LISTEN,
                    Signatureinstellungen.EU_LISTEN_ANKER,
                    Signatureinstellungen.EU_LISTEN_ABLAGE);
            return;
        }
        listen = new EuListen(
                e.euListen().get(), e.euListenAnker().get(), e.euListenAblage().get());
    }

    Optional<EuListen> euListen() {
        return Optional.ofNullable(listen);
    }
}
