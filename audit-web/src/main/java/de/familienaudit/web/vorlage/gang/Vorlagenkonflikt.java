package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.shared.vergleich.Stueck;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenpaar;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Fremdes;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Rule G-4 for a step on a whole paper: who is told that somebody recorded it in between sees what differs, and the next click is that
 * of a person who has seen it.
 */
@ApplicationScoped
public class Vorlagenkonflikt {

    /** A text that is longer is read on the page of the paper. */
    private static final int HOECHSTENS = 300;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private Vergleichsworte worte;

    @Inject
    private Texte texte;

    /**
     * @param gesehen number of the recording that the person saw
     * @param neu is told of the recording that holds now
     * @throws ConflictException as the step threw it
     */
    public <T> T danachNeu(long id, int gesehen, Supplier<T> schritt, Consumer<VorlageDetails> neu) {
        return Konflikt.danachNeu(schritt, () -> {
            Vorlagenpaar paar = vorlagen.paar(id, gesehen, null);
            new Fremdes("", felder(paar)).merken(FacesContext.getCurrentInstance());
            neu.accept(paar.nach());
        });
    }

    /** The same for a step without an answer. */
    public void danachNeu(long id, int gesehen, Runnable schritt, Consumer<VorlageDetails> neu) {
        danachNeu(
                id,
                gesehen,
                () -> {
                    schritt.run();
                    return id;
                },
                neu);
    }

    List<Fremdes.Feld> felder(Vorlagenpaar paar) {
        return worte.unterschiede(paar).stream()
                .map(f -> new Fremdes.Feld(texte.text("unterschied.feld." + f.name()), "", jetzt(f)))
                .toList();
    }

    private static String jetzt(Feldvergleich feld) {
        String text = feld.neu().stream().map(Stueck::text).collect(Collectors.joining());
        return text.length() > HOECHSTENS ? text.substring(0, HOECHSTENS) + " …" : text;
    }
}
