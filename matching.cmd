@echo off
rem Starts Matching from a checkout. Builds it on the first start; delete matching-batch\target to build again.
setlocal
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%matching-batch\target\app"
set "JAR=%APP%\matching-batch.jar"
set "ARCHIVE=%APP%\matching.jsa"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")

if exist "%APP%\built" goto start
where mvn >nul 2>nul
if errorlevel 1 (
  echo matching: there is no Maven here. Install Maven 3.8 or newer; it is needed once, to build. 1>&2
  exit /b 1
)
echo Building Matching; later starts skip this. 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -pl matching-batch -am -Dmaven.test.skip -Dspotless.check.skip -Dcompiler.checks=-Xlint package 1>&2
if errorlevel 1 (
  popd
  echo matching: the build failed; its messages stand above. 1>&2
  exit /b 1
)
popd
set "PRACTICE=%TEMP%\matching-practice-%RANDOM%"
xcopy /e /i /q "%HOME_DIR%sample-data\quarterly" "%PRACTICE%" >nul
if exist "%PRACTICE%\cycles" rmdir /s /q "%PRACTICE%\cycles"
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -XX:+UseSerialGC -Xlog:disable -jar "%JAR%" run "%PRACTICE%" >nul 2>nul
rmdir /s /q "%PRACTICE%"
echo built> "%APP%\built"

:start
"%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Dmatching.command=matching.cmd -XX:+UseSerialGC %MATCHING_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
