package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristQuelle;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungRepository.Offenes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Rules F-1, V-7: until when papers are co-signed, for those who are asked, now or later, and for those who write them. */
@RequestScoped
class MitzeichnungFristen implements FristQuelle {

    @Inject
    private MitzeichnungRepository repository;

    @Inject
    private Beteiligte beteiligte;

    @Override
    public String art() {
        return MitzeichnungService.FRISTART;
    }

    @Override
    public List<Frist> kommende(LocalDate ab) {
        List<Offenes> offene = repository.findOffene().stream()
                .filter(o -> !o.anfrage().frist().isBefore(ab))
                .toList();
        if (offene.isEmpty()) {
            return List.of();
        }
        Beteiligte.Kreis kreis =
                beteiligte.von(offene.stream().map(Offenes::anfrage).toList());
        List<Vorlage> eigene = beteiligte.geschriebene(
                offene.stream().map(Offenes::vorlage).distinct().toList());
        return offene.stream()
                .filter(o -> kreis.istGefragt(o.anfrage()) || eigene.contains(o.vorlage()))
                .map(o -> frist(o, kreis))
                .toList();
    }

    private static Frist frist(Offenes o, Beteiligte.Kreis kreis) {
        return new Frist(
                o.anfrage().frist(),
                "frist.mitzeichnung",
                List.of(kreis.name(o.anfrage()), o.betreff()),
                "/vorlage/vorlage.xhtml?id=" + o.anfrage().vorlageId(),
                o.anfrage().istKaemmerei() ? Rolle.KAEMMEREI : Rolle.FACHAMT);
    }
}
