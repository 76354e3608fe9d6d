package org.acuerdo.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.NodeJob;
import org.acuerdo.platform.Nodes;
import org.acuerdo.platform.PortalVersion;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.mail.MailRows;
import org.acuerdo.platform.mail.MailState;

/** {@code /admin/system}: what runs where, and whether it does. */
@Named
@RequestScoped
public class SystemPage {

    /** A server tells of itself every half minute; one that has not for longer is no longer there. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    /** Less room on the disk is a reason to warn, in parts of a hundred. */
    private static final int SCARCE = 10;

    /** How much room there is for files, in bytes. */
    public record Disk(long free, long all) {

        /** How much of it is left, in parts of a hundred. */
        public long percent() {
            return all == 0 ? 0 : free * 100 / all;
        }

        /** Whether little is left. */
        public boolean scarce() {
            return percent() < SCARCE;
        }
    }

    @Inject
    private DatabaseFacts databases;

    @Inject
    private Nodes nodes;

    @Inject
    private NodeJob here;

    @Inject
    private MailRows mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private DatabaseFacts.Facts database;
    private Disk disk;
    private Map<MailState, Long> counts;
    private List<Nodes.Node> all;

    @PostConstruct
    void load() {
        database = databases.now();
        counts = mails.counts();
        all = nodes.all();
        try {
            var store = Files.getFileStore(settings.filesDirectory());
            disk = new Disk(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the portal. */
    public String getVersion() {
        return PortalVersion.text();
    }

    /** What it runs on. */
    public Runtime.Version getJava() {
        return Runtime.version();
    }

    /** What the database says of itself. */
    public DatabaseFacts.Facts getDatabase() {
        return database;
    }

    /** How much room there is for files. */
    public Disk getDisk() {
        return disk;
    }

    /** How many mails wait to be sent. */
    public long getWaiting() {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isStranded() && count.getKey() != MailState.SENT)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many mails did not go out, and need a person. */
    public long getStranded() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isStranded())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many mails were sent in the last thirty days. */
    public long getSent() {
        return counts.getOrDefault(MailState.SENT, 0L);
    }

    /** The servers that run the portal, the longest running first. */
    public List<Nodes.Node> getNodes() {
        return all;
    }

    /** Whether the server has not told of itself for a while. */
    public boolean isSilent(Nodes.Node node) {
        return node.seenAt().isBefore(clock.instant().minus(SILENT));
    }

    /** Whether this answer comes from that server. */
    public boolean isHere(Nodes.Node node) {
        return node.name().equals(here.getName());
    }
}
