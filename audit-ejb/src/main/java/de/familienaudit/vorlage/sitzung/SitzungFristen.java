package de.familienaudit.vorlage.sitzung;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristQuelle;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsfristen;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import de.familienaudit.vorlage.sitzung.SitzungRepository.Geplantes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules F-1, V-16: the last days before each planned session; what is nacherfasst, cancelled or held has none (G-7). */
@RequestScoped
class SitzungFristen implements FristQuelle {

    private static final String ADRESSE = "/vorlage/sitzung.xhtml?id=";

    @Inject
    private SitzungRepository repository;

    @Inject
    private GremienReader reader;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Override
    public String art() {
        return SitzungService.FRISTART;
    }

    @Override
    public List<Frist> kommende(LocalDate ab) {
        if (!accessTable.erlaubt(currentActor.get(), SitzungRechte.SITZUNGEN_LESEN)) {
            return List.of();
        }
        Gremienkunde gremien = reader.kunde();
        Map<Sitzung, Boolean> bekannte = repository.findPlanned(ab).stream()
                .collect(Collectors.toMap(
                        Geplantes::sitzung, Geplantes::istBekannt, Boolean::logicalOr, LinkedHashMap::new));
        return bekannte.entrySet().stream()
                .flatMap(e -> fristen(e.getKey(), e.getValue(), gremien))
                .filter(f -> !f.tag().isBefore(ab))
                .toList();
    }

    /** @param bekannt whether the agenda was published for the day that the session has now */
    private static Stream<Frist> fristen(Sitzung sitzung, boolean bekannt, Gremienkunde gremien) {
        return Sitzungsblaetter.fristen(sitzung, gremien).stream()
                .flatMap(f -> fristen(
                        sitzung,
                        bekannt ? f.ohneTagesordnung() : f,
                        Sitzungsblaetter.zeile(sitzung, gremien).gremium()));
    }

    private static Stream<Frist> fristen(Sitzung sitzung, Sitzungsfristen fristen, String gremium) {
        return Stream.of(
                        frist(sitzung, fristen.vorlagen(), "vorlagen", gremium),
                        frist(sitzung, fristen.ladungPerPost(), "ladung_post", gremium),
                        frist(sitzung, fristen.ladung(), "ladung", gremium),
                        frist(sitzung, fristen.tagesordnung(), "tagesordnung", gremium))
                .flatMap(Optional::stream);
    }

    private static Optional<Frist> frist(Sitzung sitzung, LocalDate tag, String was, String gremium) {
        return Optional.ofNullable(tag)
                .map(t -> new Frist(
                        t,
                        "frist.sitzung." + was,
                        List.of(gremium, sitzung.plan().tag()),
                        ADRESSE + sitzung.id(),
                        Rolle.GREMIENBUERO));
    }
}
