package org.clearhand.routes.settings;

import java.nio.file.Path;

/**
 * The SFTP server whose senders' folders are watched. The server is only spoken to when its key is in the known hosts file.
 *
 * @param root folder that holds one folder a sender, relative to where the login lands; empty is that place itself
 */
public record SftpSettings(String host, int port, String user, Path privateKey, Path knownHosts, String root) {}
