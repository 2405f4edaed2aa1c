package de.familienaudit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The last words of {@code mvn verify}: every test that was skipped in any module, and why. Reads the reports that
 * Surefire and Failsafe leave behind. A file of its own without any library, run as source: it speaks also when no test
 * was compiled.
 */
final class SkippedTests {

    private static final List<String> REPORTS = List.of("target/surefire-reports", "target/failsafe-reports");

    private SkippedTests() {}

    /** @param args folder of the project, the moment when the build began (ISO), the names of its modules */
    public static void main(String[] args) throws IOException, ParserConfigurationException, SAXException {
        List<String> modules = List.of(args).subList(2, args.length);
        lines(Path.of(args[0]), Instant.parse(args[1]), modules).forEach(System.out::println);
    }

    /** @param begin reports of earlier builds are older and do not count */
    static List<String> lines(Path project, Instant begin, List<String> modules)
            throws IOException, ParserConfigurationException, SAXException {
        List<String> silent = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (String module : modules) {
            List<Path> reports = reports(project.resolve(module), begin);
            if (reports.isEmpty()) {
                silent.add(module);
            }
            for (Path report : reports) {
                skipped.addAll(skipped(module, report));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(skipped.isEmpty() ? "No skipped test" : "Skipped tests: " + skipped.size());
        lines.addAll(skipped);
        if (!silent.isEmpty()) {
            lines.add("No test ran in: " + String.join(", ", silent));
        }
        return lines;
    }

    private static List<Path> reports(Path module, Instant begin) throws IOException {
        List<Path> reports = new ArrayList<>();
        for (String folder : REPORTS) {
            Path reportFolder = module.resolve(folder);
            if (Files.isDirectory(reportFolder)) {
                try (Stream<Path> files = Files.list(reportFolder)) {
                    reports.addAll(files.filter(SkippedTests::isReport).sorted().toList());
                }
            }
        }
        List<Path> ofThisBuild = new ArrayList<>();
        for (Path report : reports) {
            if (!Files.getLastModifiedTime(report).toInstant().isBefore(begin)) {
                ofThisBuild.add(report);
            }
        }
        return ofThisBuild;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static List<String> skipped(String module, Path report)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document suite = builder.parse(report.toFile());
        NodeList found = suite.getElementsByTagName("skipped");
        String testClass = report.getFileName().toString().replaceFirst("^TEST-(.*\\.)?([^.]+)\\.xml$", "$2");
        List<String> lines = new ArrayList<>();
        if (suite.getElementsByTagName("testcase").getLength() == 0) {
            // an assumption that fails before the first test: the report knows no reason
            lines.add("  " + module + ": " + testClass + ": none of its tests ran");
        }
        for (int i = 0; i < found.getLength(); i++) {
            Element skipped = (Element) found.item(i);
            String name = ((Element) skipped.getParentNode()).getAttribute("name");
            String test = name.isEmpty() ? testClass : testClass + "." + name;
            lines.add("  " + module + ": " + test + ": " + reason(skipped));
        }
        return lines;
    }

    /** A reason given to {@code @Disabled} is an attribute, that of an assumption the first line of its stack trace. */
    private static String reason(Element skipped) {
        String said = skipped.getAttribute("message");
        String text = said.isEmpty() ? skipped.getTextContent() : said;
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("no reason given");
        return first.replaceFirst("^[\\w.$]+(?:Exception|Error):\\s*", "").replaceFirst("^Assumption failed:\\s*", "");
    }
}
