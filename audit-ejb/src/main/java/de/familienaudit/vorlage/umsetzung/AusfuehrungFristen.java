package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristQuelle;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.umsetzung.UmsetzungRepository.Offenes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Rules F-1, V-15: until when decisions are carried out, for those who do it, for the Gremienbüro and the Landrätin. */
@RequestScoped
class AusfuehrungFristen implements FristQuelle {

    @Inject
    private UmsetzungRepository repository;

    @Inject
    private Zustaendige zustaendige;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Override
    public String art() {
        return UmsetzungService.FRISTART;
    }

    @Override
    public List<Frist> kommende(LocalDate ab) {
        if (!accessTable.erlaubt(currentActor.get(), UmsetzungRechte.AUSFUEHRUNG_LESEN)) {
            return List.of();
        }
        List<Offenes> offene = repository.findOffene().stream()
                .filter(o -> !o.auftrag().auftrag().bis().isBefore(ab))
                .toList();
        Zustaendige.Kreis kreis =
                zustaendige.von(offene.stream().map(Offenes::auftrag).toList());
        boolean alle =
                currentActor.get().hat(Rolle.GREMIENBUERO) || currentActor.get().hat(Rolle.LANDRAT);
        return offene.stream()
                .filter(o -> alle || kreis.istMeiner(o.auftrag()))
                .map(o -> frist(o, kreis))
                .toList();
    }

    private static Frist frist(Offenes o, Zustaendige.Kreis kreis) {
        return new Frist(
                o.auftrag().auftrag().bis(),
                "frist.ausfuehrung",
                List.of(kreis.name(o.auftrag()), o.titel()),
                "/vorlage/umsetzung.xhtml?id=" + o.auftrag().vorlageId(),
                Rolle.FACHAMT);
    }
}
