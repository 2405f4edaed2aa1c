package de.familienaudit.vorlage.wirkung;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristQuelle;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules F-1, V-7: what runs for suspended decisions of papers that the person may see; what has no day has no deadline. */
@RequestScoped
class BeanstandungFristen implements FristQuelle {

    private static final String ANLASS = "frist.beanstandung.";

    @Inject
    private BeanstandungReader reader;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Override
    public String art() {
        return WirkungService.FRISTART;
    }

    @Override
    public List<Frist> kommende(LocalDate ab) {
        if (!accessTable.erlaubt(currentActor.get(), PapierRechte.VORLAGEN_LESEN)) {
            return List.of();
        }
        return reader.readAlle().entrySet().stream()
                .flatMap(e -> fristen(e.getKey(), e.getValue()))
                .filter(f -> !f.tag().isBefore(ab))
                .toList();
    }

    private static Stream<Frist> fristen(Papierakte akte, Beanstandungsblatt blatt) {
        Stream<Frist> vollzug = frist(akte, blatt.ausgesetztAm(), "vollzug", Rolle.LANDRAT);
        return blatt.befasstAm() == null
                ? Stream.of(
                                vollzug,
                                frist(akte, blatt.sitzung(), "sitzung", Rolle.GREMIENBUERO),
                                frist(akte, blatt.bis(), "befassung", Rolle.GREMIENBUERO))
                        .flatMap(f -> f)
                : Stream.concat(vollzug, frist(akte, blatt.befasstAm(), "aufsicht", Rolle.LANDRAT));
    }

    private static Stream<Frist> frist(Papierakte akte, LocalDate tag, String was, Rolle wer) {
        return Stream.ofNullable(tag)
                .map(t ->
                        new Frist(t, ANLASS + was, List.of(name(akte)), "/vorlage/vorlage.xhtml?id=" + akte.id(), wer));
    }

    private static String name(Papierakte akte) {
        String betreff = akte.papier().text().betreff();
        return akte.nummer().isEmpty() ? betreff : akte.nummer() + " " + betreff;
    }
}
