<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>com.apple.security.scep</string>
      <key>PayloadUUID</key><string>A1</string>
      <key>PayloadIdentifier</key><string>A1</string>
      <key>PayloadVersion</key><integer>1</integer>
      <key>PayloadDisplayName</key><string>One</string>
      <key>PayloadContent</key>
      <dict>
        <key>URL</key><string>https://a.example</string>
        <key>Subject</key><array><array><array><string>CN</string><string>%s</string></array></array></array>
        <key>Challenge</key><string>${challenge}</string>
      </dict>
    </dict>
  </array>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadUUID</key><string>E5</string>
  <key>PayloadIdentifier</key><string>E5</string>
  <key>PayloadDisplayName</key><string>${org_name}</string>
  <key>PayloadVersion</key><integer>1</integer>
</dict>
</plist>
