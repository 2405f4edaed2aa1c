package de.familienaudit.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkippedTestsTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T10:00:00Z");

    @TempDir
    private Path project;

    @BeforeEach
    void aModuleWhoseTestsRan() throws IOException {
        report("db/target/surefire-reports/TEST-a.b.GoodTest.xml", "<testcase name='works'/>", BEGIN);
    }

    @Test
    void nothing_skipped_is_said_too() throws Exception {
        assertThat(lines("db")).containsExactly("No skipped test");
    }

    @Test
    void each_skipped_test_is_named_with_its_reason() throws Exception {
        report(
                "db/target/failsafe-reports/TEST-a.b.CardIT.xml",
                "<testcase name='signs'><skipped type='x'><![CDATA[org.opentest4j.TestAbortedException: "
                        + "Assumption failed: there is no card\n\tat java.base]]></skipped></testcase>"
                        + "<testcase name='later'><skipped message='waits for the spring'/></testcase>"
                        + "<testcase name=''><skipped/></testcase>",
                BEGIN.plusSeconds(60));
        assertThat(lines("db"))
                .containsExactly(
                        "Skipped tests: 3",
                        "  db: CardIT.signs: there is no card",
                        "  db: CardIT.later: waits for the spring",
                        "  db: CardIT: no reason given");
    }

    @Test
    void a_class_that_gave_up_before_its_first_test_is_named() throws Exception {
        report("db/target/surefire-reports/TEST-a.b.GoneTest.xml", "", BEGIN);
        assertThat(lines("db")).containsExactly("Skipped tests: 1", "  db: GoneTest: none of its tests ran");
    }

    @Test
    void a_module_whose_tests_did_not_run_in_this_build_is_named() throws Exception {
        report(
                "web/target/surefire-reports/TEST-a.b.OldTest.xml",
                "<testcase name='old'><skipped message='before'/></testcase>",
                BEGIN.minusSeconds(1));
        assertThat(lines("db", "web", "ear")).containsExactly("No skipped test", "No test ran in: web, ear");
    }

    private List<String> lines(String... modules) throws Exception {
        return SkippedTests.lines(project, BEGIN, List.of(modules));
    }

    private void report(String file, String tests, Instant written) throws IOException {
        Path report = project.resolve(file);
        Files.createDirectories(report.getParent());
        Files.writeString(report, "<testsuite>" + tests + "</testsuite>");
        Files.setLastModifiedTime(report, FileTime.from(written));
    }
}
