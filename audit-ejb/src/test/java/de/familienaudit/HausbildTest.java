package de.familienaudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;

/** The picture of the house shows what the code is. */
@ArchTag(Dokument.TAG)
@AnalyzeClasses(
        packages = Haus.BASE,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutMigrator.class})
class HausbildTest {

    @ArchTest
    static void thePictureShowsTheHouse(JavaClasses all) throws IOException {
        Dokument.pruefe("haus.svg", Hausbild.of(Hausplan.of(all)));
    }

    @ArchTest
    static void everySliceAndEveryRoomStandsInThePicture(JavaClasses all) {
        String picture = Hausbild.of(Hausplan.of(all));
        assertThat(Haus.FLOORS.keySet()).allSatisfy(slice -> assertThat(picture).contains(">" + slice));
        Haus.ROOMS.forEach(
                (parent, rooms) -> assertThat(rooms.keySet()).as(parent).allSatisfy(room -> assertThat(picture)
                        .contains(">" + room + "<")));
    }
}
