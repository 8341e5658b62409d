@echo off
rem Starts Matching from a checkout. Builds it on the first start; delete matching-batch\target to build again.
setlocal
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%matching-batch\target\app"
set "JAR=%APP%\matching-batch.jar"
set "ARCHIVE=%APP%\matching.jsa"
set "CLASSES=%APP%\classes.txt"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")

if exist "%APP%\built" goto compiling
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo matching: there is no Java here. Install a JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 1
)
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
if exist "%ARCHIVE%" del "%ARCHIVE%"
rem A class-data archive halves the start-up time; without one everything works all the same.
set "PRACTICE=%TEMP%\matching-practice-%RANDOM%"
xcopy /e /i /q "%HOME_DIR%sample-data\quarterly" "%PRACTICE%" >nul
if exist "%PRACTICE%\cycles" rmdir /s /q "%PRACTICE%\cycles"
"%JAVA%" -XX:DumpLoadedClassList="%CLASSES%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -jar "%JAR%" run "%PRACTICE%" >nul 2>nul
rem Made at one go from a list it holds old class files too, and with G1 prepared objects as well.
"%JAVA%" -Xshare:dump -XX:SharedClassListFile="%CLASSES%" -XX:SharedArchiveFile="%ARCHIVE%" -XX:+UseG1GC -Xlog:disable -cp "%JAR%" >nul 2>nul
if errorlevel 1 if exist "%ARCHIVE%" del "%ARCHIVE%"
rmdir /s /q "%PRACTICE%"
echo built> "%APP%\built"

:compiling
rem A small programme is over before the optimising compiler would pay off, and so is an explanation of any. A large
rem one, with a file of more than 500 KB, or of 100 KB with limits, gives it only what runs a hundred thousand times.
set "COMPILING=-XX:TieredStopAtLevel=1"
if "%~1"=="explain" goto start
:look
if "%~1"=="" goto start
set "LARGE=512000"
findstr /b /c:"limits:" "%~1\program.yaml" >nul 2>nul && set "LARGE=102400"
if exist "%~1\" for %%F in ("%~1\*") do if %%~zF GTR %LARGE% set "COMPILING=-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=800000"
shift /1
goto look

:start
set "SHARING="
if exist "%ARCHIVE%" set SHARING=-XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable
rem Only Java can tell here whether there is a terminal.
"%JAVA%" %SHARING% "-Dmatching.command=%~0" -Dmatching.terminal=console -XX:+UseSerialGC %COMPILING% %MATCHING_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
