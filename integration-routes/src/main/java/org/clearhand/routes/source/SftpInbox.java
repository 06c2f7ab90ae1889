package org.clearhand.routes.source;

import org.apache.camel.CamelContext;
import org.apache.camel.component.file.remote.SftpConfiguration;
import org.apache.camel.component.file.remote.SftpEndpoint;
import org.clearhand.routes.settings.SftpSettings;

/**
 * The way to the SFTP server. The host key must be known (the file client's default is to trust anybody), the only login is our key, every
 * wait has a limit, and no name of the server ever becomes a local path: files are streamed, not saved under their names.
 */
final class SftpInbox {
    private static final int SENDER_AND_INBOX_AND_FILE = 3;

    private SftpInbox() {}

    static SftpEndpoint endpoint(CamelContext context, SftpSettings settings) {
        String uri = "sftp:" + settings.host() + ":" + settings.port() + "/" + settings.root();
        SftpEndpoint endpoint = context.getEndpoint(uri + "?username=" + settings.user(), SftpEndpoint.class);
        SftpConfiguration configuration = endpoint.getConfiguration();
        configuration.setStrictHostKeyChecking("yes");
        configuration.setUseUserKnownHostsFile(false);
        configuration.setKnownHostsFile(settings.knownHosts().toString());
        configuration.setPrivateKeyFile(settings.privateKey().toString());
        configuration.setPreferredAuthentications("publickey");
        configuration.setConnectTimeout(5_000);
        configuration.setSoTimeout(20_000);
        configuration.setServerAliveInterval(5_000);
        configuration.setServerAliveCountMax(3);
        configuration.setThrowExceptionOnConnectFailed(true);
        configuration.setStepwise(false);
        configuration.setStreamDownload(true);
        configuration.setAutoCreateKnownHostsFile(false);
        endpoint.setMaximumReconnectAttempts(0);
        endpoint.setReconnectDelay(0);
        endpoint.setFastExistsCheck(true);
        endpoint.setAutoCreate(false);
        endpoint.setRecursive(true);
        endpoint.setMinDepth(SENDER_AND_INBOX_AND_FILE);
        endpoint.setMaxDepth(SENDER_AND_INBOX_AND_FILE);
        // Files settle by our own watch, which blocks nobody; Camel's read locks wait for one file at a time.
        endpoint.setReadLock("none");
        endpoint.setReadLockTimeout(10_000);
        return endpoint;
    }
}
