/** Notices over real sockets: hooks that fail in every way, and a mail server. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.notice;
