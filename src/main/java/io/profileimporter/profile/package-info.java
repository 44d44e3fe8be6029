/** What a row becomes: a customer's profile in the terms of the API. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.profile;
