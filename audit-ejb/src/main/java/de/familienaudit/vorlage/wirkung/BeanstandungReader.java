package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.wirkung.Beanstandungsfristen;
import de.familienaudit.vorlage.domain.wirkung.BeanstandungsfristenRule;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is suspended, with the sessions of the bodies that decided; a fixed number of statements, however many papers there are. */
@Dependent
class BeanstandungReader {

    @Inject
    private Papierakten akten;

    @Inject
    private WirkungRepository repository;

    /**
     * Those of one paper.
     *
     * @return null where nothing is suspended, or the paper is nacherfasst (G-7)
     * @throws NotFoundException R-2, V-10
     */
    Beanstandungsblatt read(long vorlageId) {
        return blaetter(List.of(akten.find(vorlageId))).values().stream()
                .findFirst()
                .orElse(null);
    }

    /** Those of all papers that the person may see, by paper. */
    Map<Papierakte, Beanstandungsblatt> readAlle() {
        List<Long> ids = repository.findAusgesetzte();
        return ids.isEmpty() ? Map.of() : blaetter(akten.find(ids));
    }

    private Map<Papierakte, Beanstandungsblatt> blaetter(List<Papierakte> alle) {
        List<Papierakte> eigene = alle.stream()
                .filter(a -> a.vorlage().herkunft() == Papierherkunft.PROGRAMM
                        && a.papier().bezug().eingriff().am() != null)
                .toList();
        Map<Papierakte, Beanstandungsblatt> blaetter = new LinkedHashMap<>();
        if (eigene.isEmpty()) {
            return blaetter;
        }
        Gremienauskunft auskunft = akten.auskunft();
        Map<Long, List<LocalDate>> sitzungen = sitzungen(eigene);
        for (Papierakte akte : eigene) {
            BeanstandungsfristenRule.fristen(akte.papier(), auskunft, sitzungen)
                    .ifPresent(f -> blaetter.put(akte, blatt(f, auskunft)));
        }
        return blaetter;
    }

    private Map<Long, List<LocalDate>> sitzungen(List<Papierakte> eigene) {
        Set<Long> gremien = eigene.stream()
                .flatMap(a -> a.papier().folge().stream())
                .map(Beratung::gremium)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        LocalDate ab = eigene.stream()
                .map(a -> a.papier().bezug().eingriff().am())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return gremien.isEmpty() ? Map.of() : repository.findSitzungstage(gremien, ab);
    }

    private static Beanstandungsblatt blatt(Beanstandungsfristen f, Gremienauskunft auskunft) {
        Optional<Beratung> beschluss = Optional.ofNullable(f.beschluss());
        return new Beanstandungsblatt(
                beschluss.map(auskunft::name).orElse(""),
                f.ausgesetztAm(),
                beschluss.map(Beratung::tag).orElse(null),
                f.befassungBis(),
                f.naechsteSitzung(),
                f.istSitzungZuSpaet(),
                f.befasstAm());
    }
}
